// Takes out the conflicts about entities, to be written anew.
// $entities: ids
UNWIND $entities AS id
MATCH (conflict:Conflict)-[:CONCERNS]->(:Entity {id: id})
DETACH DELETE conflict
