namespace ArticleExtract.Training;

/// <summary>How trees are trained.</summary>
internal static class TrainingSettings
{
    /// <summary>Neither 300 smaller steps nor half as many larger trees gain anything that held-out domains show (docs/model.md).</summary>
    public const int Trees = 200;

    /// <summary>LightGBM's parameters. Seeds, threads and the order of sums are fixed: the same pages give the same model, byte by byte.</summary>
    public const string Parameters = "num_leaves=15 min_data_in_leaf=60 " + SharedParameters;

    /// <summary>Trees for each type of page: 1,497 typed pages bear no larger ones.</summary>
    public const int PageTypeTrees = 150;

    /// <summary>The same for the types of pages.</summary>
    public const string PageTypeParameters = "num_leaves=4 min_data_in_leaf=20 " + SharedParameters;

    private const string SharedParameters =
        "objective=binary learning_rate=0.1 feature_fraction=0.3 lambda_l2=5 max_bin=63 deterministic=true force_col_wise=true num_threads=1 seed=1 verbosity=-1";
}
