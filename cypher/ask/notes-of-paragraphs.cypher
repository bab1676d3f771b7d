// Curated remarks on some paragraphs.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (note:Note)-[:REMARKS_ON]->(:Provision {id: anchor})
RETURN anchor, note {.*} AS note
ORDER BY anchor, note.id
