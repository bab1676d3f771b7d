// Which names do the documents that are loaded leave open?
MATCH (:Provision)-[open:LEAVES_OPEN]->(mention:Mention)
MATCH (source:Source {id: open.source})
RETURN DISTINCT source.id AS id, source.path AS path, mention.text AS text
ORDER BY id, text
