// Unties ids from the entities they stood for.
// $ids
UNWIND $ids AS id
MATCH (:Alias {id: id})-[known:ALIAS_OF]->(:Entity)
DELETE known
