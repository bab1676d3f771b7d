// Takes out the names of entities, to be written anew.
// $entities: ids
UNWIND $entities AS id
MATCH (name:Name)-[:NAMES]->(:Entity {id: id})
DETACH DELETE name
