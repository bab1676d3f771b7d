// Which names do these entities have?
// $entities: ids
UNWIND $entities AS id
MATCH (name:Name)-[:NAMES]->(:Entity {id: id})
RETURN name.id AS id
