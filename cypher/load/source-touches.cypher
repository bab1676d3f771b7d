// Which ids does a source speak of, as it was loaded? And which of them does it assert?
// $source: id of the source
MATCH (source:Source {id: $source})
OPTIONAL MATCH (source)-[asserts:ASSERTS]->(:Entity)
WITH source, collect(DISTINCT asserts.id) AS asserted
RETURN source.touches AS touches, asserted
