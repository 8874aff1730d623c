using LocalPlan.Benchmarks.Duplicates;

return args switch
{
    ["duplicates", .. var rest] => await DuplicateCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Benchmarks duplicates [--pairs FILE] [--fit FILE] [--stored 100000,1000000]");
    return 2;
}
