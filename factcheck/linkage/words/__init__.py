"""Words of classes, and names, of two articles: which are likely said of one thing, and exclude each other."""
