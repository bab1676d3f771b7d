// Takes out all ids by which entities are known.
// $entities: ids
UNWIND $entities AS id
MATCH (alias:Alias)-[:ALIAS_OF]->(:Entity {id: id})
DETACH DELETE alias
