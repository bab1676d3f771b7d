// Entities by their ids, in the order of the ids.
// Parameters: ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.*} AS entity
ORDER BY id
