// Curated remarks on some paragraphs.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Provision {id: anchor})<-[:REMARKS_ON]-(note:Note)
RETURN anchor, note {.*} AS note
ORDER BY anchor, note.id
