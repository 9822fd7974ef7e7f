using Rhetoric.DictionaryCompiler;

// Compiles jieba's figures into the models that Rhetoric.dll embeds: DATA-FOLDER MODEL-FILE TAG-MODEL-FILE IDF-FILE.
if (args.Length != 4)
{
    Console.Error.WriteLine("usage: Rhetoric.DictionaryCompiler DATA-FOLDER MODEL-FILE TAG-MODEL-FILE IDF-FILE");
    return 2;
}

var dictionary = SourceFiles.Read(args[0]);
Write(args[1], ModelWriter.Write(dictionary));
Write(args[2], TagModelWriter.Write(TagSources.Read(args[0])));
Write(args[3], IdfWriter.Write(args[0], dictionary));
return 0;

// Written beside and then moved: an interrupted build leaves no half model behind.
static void Write(string path, byte[] model)
{
    var unfinished = $"{path}.{Environment.ProcessId}";
    File.WriteAllBytes(unfinished, model);
    File.Move(unfinished, path, overwrite: true);
}
