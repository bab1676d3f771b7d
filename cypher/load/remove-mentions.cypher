// Takes out a source's mentions, with all that hangs on them.
// $source: id of the source
MATCH (node:Mention {source: $source})
DETACH DELETE node
