# Values that R gives, with which tests/analyse/r-values.test.ts compares ours. Made with R 4.2.2 and its package ca 0.71.1:
#   cd tests/analyse/expected && Rscript r-values.R > r-values.json
# terms-by-session.csv: occurrences of the terms of the built-in example said at least seven times, by session.
library(ca)
counts <- as.matrix(read.csv("terms-by-session.csv", row.names = 1, check.names = FALSE))
fit <- ca(counts)
number <- function(values) paste0("[", paste(sprintf("%.15g", values), collapse = ", "), "]")
lines <- function(matrix) paste0("[\n    ", paste(apply(matrix, 1, number), collapse = ",\n    "), "\n  ]")
principal <- function(standard) sweep(standard[, 1:2], 2, fit$sv[1:2], "*")
# Contribution of a point to an axis: its mass times its squared standard coordinate.
contribution <- function(standard, mass) standard[, 1:2]^2 * mass
cases <- rbind(
  c(1000, 200, 20, 9), c(1000, 200, 20, 1), c(1000, 200, 20, 4), c(50000, 3000, 40, 12),
  c(50000, 3000, 400, 10), c(9000, 1800, 25, 25), c(9000, 1800, 60, 0), c(120, 60, 30, 22)
)
tail <- apply(cases, 1, function(x) {
  over <- x[4] > x[3] * x[2] / x[1]
  if (x[4] == x[3] * x[2] / x[1]) return(0)
  log <- if (over) phyper(x[4] - 1, x[3], x[1] - x[3], x[2], lower.tail = FALSE, log.p = TRUE)
         else phyper(x[4], x[3], x[1] - x[3], x[2], log.p = TRUE)
  (if (over) -1 else 1) * log / log(10)
})
cat("{\n")
cat('  "inertias":', number(fit$sv^2), ",\n")
cat('  "rows":', lines(principal(fit$rowcoord)), ",\n")
cat('  "columns":', lines(principal(fit$colcoord)), ",\n")
cat('  "rowContributions":', lines(contribution(fit$rowcoord, fit$rowmass)), ",\n")
cat('  "columnContributions":', lines(contribution(fit$colcoord, fit$colmass)), ",\n")
cat('  "specificity":', lines(cbind(cases, tail)), "\n")
cat("}\n")
