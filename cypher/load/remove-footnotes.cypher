// Takes out a source's footnotes, with all that hangs on them.
// $source: id of the source
MATCH (node:Footnote {source: $source})
DETACH DELETE node
