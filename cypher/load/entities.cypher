// Entities that are new, each with the ids by which it is known not yet tied to it.
// $rows: {id}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
