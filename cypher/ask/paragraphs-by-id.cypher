// Paragraphs by their ids.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (p:Provision {id: anchor})
RETURN anchor, p {.*} AS paragraph
ORDER BY anchor
