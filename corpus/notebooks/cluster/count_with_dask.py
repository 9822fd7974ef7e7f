"""Counts the phrases of a folder of readouts on the workers of a Dask cluster and merges the parts.

    python3 count_with_dask.py FOLDER -o all.counts --workers 3 --shards 8 -- --unit char --n 2-8

A shard is a set of whole readouts; what counts it is the published command, `rhetoric count`, so a worker needs that one program and nothing else.
The parts come back as bytes and `rhetoric merge` adds them up. A worker that dies takes nothing with it: its shard is counted again by another.
Without --scheduler the workers are processes of this machine. --lose-a-worker kills one of them in the middle of its work, to see that it does not matter.
Needs Dask's distributed (Debian: python3-distributed).
"""
import argparse
import contextlib
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

from distributed import Client, LocalCluster, as_completed


def count(command, paths, options):
    """Runs on a worker: the counts of one shard, as the bytes of the file."""
    with tempfile.TemporaryDirectory() as folder:
        part = pathlib.Path(folder, "part.counts")
        subprocess.run([command, "count", *paths, *options, "-o", str(part)], check=True)
        return part.read_bytes()


def lose_a_worker(client, futures):
    """Kills the process of a worker that is counting; returns its address."""
    busy = {address: keys for address, keys in client.processing().items() if keys}
    address = sorted(busy)[0]
    os.kill(client.run(os.getpid, workers=[address])[address], signal.SIGKILL)
    return address


def main():
    arguments = sys.argv[1:]
    options = arguments[arguments.index("--") + 1:] if "--" in arguments else []
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--command", default="rhetoric", help="the command, as the workers find it")
    parser.add_argument("--scheduler", help="the address of a running cluster")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--shards", type=int, default=8)
    parser.add_argument("--lose-a-worker", action="store_true")
    asked = parser.parse_args(arguments[: len(arguments) - len(options) - 1] if options else arguments)

    readouts = sorted(str(path.resolve()) for path in asked.folder.rglob("*.txt"))
    shards = [shard for shard in (readouts[start::asked.shards] for start in range(asked.shards)) if shard]
    with contextlib.ExitStack() as stack:
        cluster = asked.scheduler or stack.enter_context(LocalCluster(n_workers=asked.workers, threads_per_worker=1, dashboard_address=None))
        client, folder = stack.enter_context(Client(cluster)), stack.enter_context(tempfile.TemporaryDirectory())
        futures = [client.submit(count, asked.command, shard, options, pure=False) for shard in shards]
        parts = []
        for done, (future, part) in enumerate(as_completed(futures, with_results=True)):
            if done == 0 and asked.lose_a_worker:
                print("killed", lose_a_worker(client, futures), "with", len(futures) - 1, "shards to go")
            path = pathlib.Path(folder, f"{done}.counts")
            path.write_bytes(part)
            parts.append(str(path))

        subprocess.run([asked.command, "merge", *parts, "-o", asked.output], check=True)
        print(len(readouts), "readouts in", len(shards), "shards →", asked.output)


if __name__ == "__main__":
    main()
