// Which names do these entities have?
// $entities: ids
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:NAMES]-(name:Name)
RETURN name.id AS id
