// What comparing needs of the paragraphs of some documents or parts, in the order of the text.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[:PART_OF*0..3]-(part:Entity)
WHERE part.id = anchor OR part.document IS NOT NULL
WITH DISTINCT anchor, part
MATCH (part)-[:CONTAINS]->(p:Provision)
RETURN anchor, p.id AS id, p.label AS label, p.section AS section, p.firstAct AS firstAct, p.fingerprint AS fingerprint
ORDER BY anchor, p.position, p.id
