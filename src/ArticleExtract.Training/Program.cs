using System.CommandLine;
using ArticleExtract.Training;

return new RootCommand("Learns the model of ArticleExtract's boilerplate stripper.") { TrainCommand.Create(), AblateCommand.Create() }
    .Parse(args)
    .Invoke();
