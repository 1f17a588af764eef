// name: circle/people-called
// purpose: Records of people of whom some name holds two words that stand beside each other in a text
// mode: read
// params: words STRING, questions LIST<STRING>
// returns: person
// budget: by the number of words
CYPHER 25
UNWIND $questions AS question
CALL db.index.fulltext.queryNodes($words, question) YIELD node AS s
WHERE (s:PersonRecord OR s:NameUse) AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN DISTINCT coalesce(s.person, s.id) AS person
