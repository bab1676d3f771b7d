// Takes out all ids by which entities are known.
// $entities: ids
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:ALIAS_OF]-(alias:Alias)
DETACH DELETE alias
