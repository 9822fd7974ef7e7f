using Rhetoric.Tool;

return await RhetoricCommand.Run(args, Terminal.OfProcess());
