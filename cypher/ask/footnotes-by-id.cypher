// Footnotes by their ids.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (footnote:Footnote {id: anchor})
RETURN anchor, footnote {.*} AS footnote
ORDER BY anchor
