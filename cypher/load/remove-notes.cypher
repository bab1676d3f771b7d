// Takes out a source's notes, with all that hangs on them.
// $source: id of the source
MATCH (node:Note {source: $source})
DETACH DELETE node
