using Rhetoric.DictionaryCompiler;

// Compiles jieba's figures into the model that Rhetoric.dll embeds: DATA-FOLDER OUTPUT-FILE.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Rhetoric.DictionaryCompiler DATA-FOLDER OUTPUT-FILE");
    return 2;
}

var sources = SourceFiles.Read(args[0]);
var model = ModelWriter.Write(sources);

// Written beside and then moved: an interrupted build leaves no half model behind.
var unfinished = $"{args[1]}.{Environment.ProcessId}";
File.WriteAllBytes(unfinished, model);
File.Move(unfinished, args[1], overwrite: true);
return 0;
