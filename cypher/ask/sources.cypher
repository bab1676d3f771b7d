// The files that the graph was made of.
MATCH (source:Source)
RETURN source {.id, .kind, .path, .hash} AS source
ORDER BY source.id
