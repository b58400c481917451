namespace ArticleExtract.Training;

/// <summary>How trees are trained.</summary>
internal static class TrainingSettings
{
    /// <summary>300 smaller steps gain nothing that held-out domains show.</summary>
    public const int Trees = 200;

    /// <summary>LightGBM's parameters. Seeds, threads and the order of sums are fixed: the same pages give the same model, byte by byte.</summary>
    public const string Parameters =
        "objective=binary num_leaves=15 learning_rate=0.1 min_data_in_leaf=60 feature_fraction=0.3 lambda_l2=5 max_bin=63 "
        + "deterministic=true force_col_wise=true num_threads=1 seed=1 verbosity=-1";
}
