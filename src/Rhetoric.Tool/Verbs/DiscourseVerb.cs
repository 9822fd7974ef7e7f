using System.CommandLine;
using Rhetoric.Discourse;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Tells who says what to whom.</summary>
internal static class DiscourseVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var command = new Command("discourse", """
            Tell who says what to whom: attributions, asks, voices, lists, people, sections, devices and numbers of each readout.

            Examples:
              rhetoric discourse readouts/2019-06-29-meeting.txt --format json
            """)
        {
            paths, Inputs.Encoding, Answer.Format, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, inputs =>
        {
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellation);
            var readings = corpus.Select(readout => readout.ReadDiscourse());
            var head = new ResultHead([.. corpus], DiscourseLexicon.Default.Identity, Segmenter.Default.Identity);
            Answer.Write(terminal, parsed, () => throw new UsageException("say --format json"), stream => ResultJson.Write(stream, head, readings));
        }, cancellation));
        return command;
    }
}
