// Takes out the conflicts about entities, to be written anew.
// $entities: ids
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:CONCERNS]-(conflict:Conflict)
DETACH DELETE conflict
