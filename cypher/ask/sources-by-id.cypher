// The files that the graph was made of, by their ids.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (source:Source {id: anchor})
RETURN anchor, source {.id, .kind, .path, .hash} AS source
ORDER BY anchor
