// Takes out what a source asserts.
// $source: id of the source
MATCH (:Source {id: $source})-[asserts:ASSERTS]->(:Entity)
DELETE asserts
