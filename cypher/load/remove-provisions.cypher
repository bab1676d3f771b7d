// Takes out a source's provisions, with all that hangs on them.
// $source: id of the source
MATCH (node:Provision {source: $source})
DETACH DELETE node
