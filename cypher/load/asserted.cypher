// Which of these ids are known by another source than those that are about to be replaced?
// $ids, $replaced: ids of sources
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(:Entity)<-[:ASSERTS]-(source:Source)
WHERE NOT source.id IN $replaced
RETURN DISTINCT id
