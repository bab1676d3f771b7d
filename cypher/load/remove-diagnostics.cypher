// Takes out a source's diagnostics, with all that hangs on them.
// $source: id of the source
MATCH (node:Diagnostic {source: $source})
DETACH DELETE node
