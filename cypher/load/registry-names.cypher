// By which names do registry files call what they tell of, save the files that are about to be replaced? The United Nations' metadata names nothing so.
// $replaced: ids of sources
MATCH (source:Source {kind: 'registry'})-[:ASSERTS]->(entity:Entity)<-[:NAMES]-(name:Name)
WHERE NOT source.id IN $replaced AND NOT source.path CONTAINS '/metadata/' AND name.type IN ['NAME', 'ALIAS'] AND NOT entity.label IN ['State', 'Subject']
RETURN DISTINCT name.folded AS folded, entity.id AS id
ORDER BY folded, id
