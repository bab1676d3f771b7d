// Which paragraphs of a document may be meant? A number is the one printed: preambular paragraphs have none, and answer only
// where their section is asked for.
// Parameters: document (id); part (id, or its last piece), number, section, label (null: not said).
MATCH (p:Provision {document: $document})
WHERE ($part IS NULL OR p.part = $part OR p.part ENDS WITH '#' + $part)
  AND ($number IS NULL OR p.number = $number AND (p.section <> 'PREAMBLE' OR $section = 'PREAMBLE' OR $label IS NOT NULL))
  AND ($section IS NULL OR p.section = $section)
  AND ($label IS NULL OR toLower(p.label) = toLower($label) OR toLower(p.label) ENDS WITH '/' + toLower($label))
RETURN p {.*} AS paragraph
ORDER BY p.position, p.id
