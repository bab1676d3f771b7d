// What do the paragraphs of some documents or parts do to what they cite, as printed? In the order of the text.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[:PART_OF*0..3]-(part:Entity)
WHERE part.id = anchor OR part.document IS NOT NULL
WITH DISTINCT anchor, part
MATCH (part)-[:CONTAINS]->(p:Provision)-[c:CITES]->(e:Entity)
RETURN anchor, p.id AS paragraph, p.section AS section, p.position AS position, c.act AS act, e.id AS target
ORDER BY anchor, p.position, c.position, c.id
