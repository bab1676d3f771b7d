// A source, and the ids it speaks of.
// $id, $properties
MERGE (source:Source {id: $id})
SET source = $properties
