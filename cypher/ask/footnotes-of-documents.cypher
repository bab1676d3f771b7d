// The footnotes of some documents or parts, in the order of the text.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[:PART_OF*0..3]-(part:Entity)
WHERE part.id = anchor OR part.document IS NOT NULL
WITH DISTINCT anchor, part
MATCH (part)-[:HAS_FOOTNOTE]->(footnote:Footnote)
RETURN anchor, footnote {.*} AS footnote
ORDER BY anchor, footnote.position, footnote.id
