// name: enquiry/set-aside
// purpose: The keys of the requests that somebody set aside, as answered or as not needed any more
// mode: read
// params: none
// returns: key
// budget: by the number of dismissals
CYPHER 25
MATCH (d:Dismissal)
WHERE d.pattern = 'request-unanswered' AND d.withdrawnAt IS NULL
  AND ($everything OR d.sealedBy IS NULL OR all(seal IN d.sealedBy WHERE seal IN $opens))
RETURN DISTINCT d.key AS key
