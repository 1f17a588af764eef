// name: circle/surroundings
// purpose: What stands around some people as far as their circles reach, read at once so that it need not be asked for ring by ring: everything that names them, their homes, whoever is near, and what is said of any of them; and whatever that refers to
// mode: read
// params: ids LIST<STRING>, crowd INTEGER
// returns: s, earlier, whole, of
// budget: by the number of statements around the people
CYPHER 25
UNWIND $ids AS id
MATCH (asked:Statement {id: id})
USING INDEX SEEK asked:Statement(id)
MATCH (asked) (()<-[:NAMES]-(:Judgement)-[:NAMES]->()){0, 2} (p:PersonRecord)
WITH collect(DISTINCT p) AS first
// Three rings, each with the other records of its people. What is hidden from the reader is walked over and not handed out:
// which way counts is decided afterwards.
CALL (first) {
  UNWIND first AS p
  MATCH (p)<-[:NAMES]-(:Stay)-[:NAMES]->(home:Household)
  RETURN collect(DISTINCT home) AS homes
}
CALL (first, homes) {
  UNWIND first + [home IN homes WHERE COUNT { (home)<-[:NAMES]-(:Stay) } <= $crowd] AS from
  MATCH (from)<-[:NAMES]-(:Kinship|Stay)-[:NAMES]->(near:PersonRecord)
  WITH DISTINCT near
  MATCH (near) (()<-[:NAMES]-(:Judgement)-[:NAMES]->()){0, 2} (p:PersonRecord)
  RETURN collect(DISTINCT p) AS second
}
CALL (second) {
  UNWIND second AS p
  MATCH (p)<-[:NAMES]-(:Stay)-[:NAMES]->(home:Household)
  RETURN collect(DISTINCT home) AS farther
}
CALL (second, farther) {
  UNWIND second + [home IN farther WHERE COUNT { (home)<-[:NAMES]-(:Stay) } <= $crowd] AS from
  MATCH (from)<-[:NAMES]-(:Kinship|Stay)-[:NAMES]->(near:PersonRecord)
  WITH DISTINCT near
  MATCH (near) (()<-[:NAMES]-(:Judgement)-[:NAMES]->()){0, 2} (p:PersonRecord)
  RETURN collect(DISTINCT p) AS third
}
CALL (first, homes, second, farther, third) {
  UNWIND first + homes + second + farther + third AS around
  WITH DISTINCT around
  OPTIONAL MATCH (around)<-[:NAMES]-(said:InformationItem|Enquiry)
  WITH collect(DISTINCT around) + collect(DISTINCT said) AS things
  UNWIND things AS thing
  RETURN DISTINCT thing
}
CALL (thing) {
  RETURN thing AS s, true AS whole, null AS of
  UNION ALL
  MATCH (thing)<-[:NAMES]-(s:Statement)
  RETURN s, false AS whole, thing.id AS of
  UNION ALL
  // Agencies are read with the directory.
  MATCH (thing)<-[:NAMES]-(:Statement)-[:NAMES]->(s:Statement)
  WHERE NOT s:Agency
  RETURN DISTINCT s, false AS whole, null AS of
}
WITH s, max(whole) AS whole, collect(of) AS of
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s,
  CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier,
  whole,
  of
