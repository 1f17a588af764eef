// name: papers/approvals
// purpose: Every approval of the papers, the latest first
// mode: write
// params: none
// returns: approval
// budget: by the number of approvals
CYPHER 25
MATCH (a:PaperApproval)
RETURN properties(a) AS approval
ORDER BY a.id DESC
