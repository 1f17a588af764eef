// name: circle/nobody-mentioning
// purpose: Items about nobody whose words hold all the words of a name
// mode: read
// params: questions LIST<STRING>
// returns: s, earlier
// budget: by the number of names
CYPHER 25
UNWIND $questions AS question
CALL db.index.fulltext.queryNodes('words_open', question) YIELD node AS s
WHERE s:ItemAboutNobody AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH DISTINCT s
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
