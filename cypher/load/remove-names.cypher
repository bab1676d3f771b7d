// Takes out the names of entities, to be written anew.
// $entities: ids
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:NAMES]-(name:Name)
DETACH DELETE name
