// Takes out the links between entities that a source states. Each starts at an id that the source speaks of.
// $source: id of the source
MATCH (source:Source {id: $source})
UNWIND source.touches AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(:Entity)-[link]->(:Entity)
WHERE link.source = $source
WITH DISTINCT link
DELETE link
