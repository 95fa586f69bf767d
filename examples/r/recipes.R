#!/usr/bin/env Rscript
# What to do with findings in R: read them, a monthly series, a join by COW numbers, a sample to review.
#
#     ./dragoman code --output findings.parquet examples/*.txt
#     Rscript examples/r/recipes.R findings.parquet examples/cow-borders.dat out/
#
# A Parquet file needs nanoparquet, arrow or duckdb; findings.csv needs nothing but R.
# Writes out/monthly.csv, out/joined.csv, out/review.csv and out/monthly.pdf.

# The rows as a data frame; lists are texts joined by "; ", as in CSV. Codes stay texts: 010 is not 10.
findings <- function(path) {
  if (!grepl("[.]parquet$", path)) {
    return(read.csv(path, colClasses = "character", encoding = "UTF-8"))
  }
  if (requireNamespace("nanoparquet", quietly = TRUE)) {
    rows <- as.data.frame(nanoparquet::read_parquet(path))
  } else if (requireNamespace("arrow", quietly = TRUE)) {
    rows <- as.data.frame(arrow::read_parquet(path))
  } else if (requireNamespace("duckdb", quietly = TRUE)) {
    connection <- DBI::dbConnect(duckdb::duckdb())
    rows <- DBI::dbGetQuery(connection, sprintf("SELECT * FROM '%s'", path))
    DBI::dbDisconnect(connection, shutdown = TRUE)
  } else {
    stop("reading Parquet needs nanoparquet, arrow or duckdb; or give findings.csv")
  }
  text <- function(column) {
    if (is.list(column)) column <- vapply(column, paste, "", collapse = "; ")
    column <- if (is.logical(column)) tolower(as.character(column)) else as.character(column)
    ifelse(is.na(column), "", column)
  }
  as.data.frame(lapply(rows, text))
}

# Events that happened: not what is future, denied or only claimed.
happened <- function(rows) rows[rows$kind == "event" & rows$status == "actual", ]

# How many events of each quad class a month has, by day of publication.
monthly <- function(events) {
  known <- events[events$published != "" & events$quad != "", ]
  series <- aggregate(list(events = known$id),
                      list(month = substr(known$published, 1, 7), quad = as.integer(known$quad)), length)
  series[order(series$month, series$quad), ]
}

# Pairs of COW numbers: every actor with every recipient; in a mutual event every two of its parties.
dyads <- function(event) {
  split <- function(cell) setdiff(unlist(strsplit(cell, "; ", fixed = TRUE)), "")
  actors <- split(event[["actor_cow"]])
  others <- if (event[["mutual"]] == "true") actors else split(event[["recipient_cow"]])
  pairs <- expand.grid(cow1 = actors, cow2 = others, stringsAsFactors = FALSE)
  pairs <- unique(pairs[pairs$cow1 != pairs$cow2, ])
  if (nrow(pairs) == 0) return(NULL)
  data.frame(id = event[["id"]], event = event[["event"]], pairs)
}

# Events beside what another data set says of their dyad; both directions of a pair are the same.
joined <- function(events, path) {
  pair <- function(a, b) paste(pmin(a, b), pmax(a, b))
  known <- read.csv(path, colClasses = "character")
  rows <- do.call(rbind, lapply(seq_len(nrow(events)), function(i) dyads(events[i, ])))
  rows$border <- known$border[match(pair(rows$cow1, rows$cow2), pair(known$ccode1, known$ccode2))]
  rows$border[is.na(rows$border)] <- ""
  rows[order(rows$id, rows$event, rows$cow1, rows$cow2), ]
}

# A sample to read, with an empty column for what you think; the same seed gives the same events.
sampled <- function(events, size, seed) {
  set.seed(seed)
  events <- events[order(events$id), ]
  chosen <- events[sample(nrow(events), min(size, nrow(events))),
                   c("id", "document", "event", "actor", "recipient", "quote")]
  cbind(chosen, right = rep("", nrow(chosen)))
}

# Lines of the four quad classes over the months.
drawn <- function(series, path) {
  table <- xtabs(events ~ month + factor(quad, 1:4), series)
  pdf(path, width = 7, height = 4)
  matplot(unclass(table), type = "b", pch = 1:4, lty = 1, xaxt = "n", xlab = "", ylab = "events")
  axis(1, seq_len(nrow(table)), rownames(table))
  legend("topright", c("verbal coop.", "material coop.", "verbal conflict", "material conflict"),
         pch = 1:4, col = 1:4, bty = "n")
  invisible(dev.off())
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 3) stop("usage: Rscript recipes.R FINDINGS BORDERS DIRECTORY")
dir.create(arguments[3], showWarnings = FALSE, recursive = TRUE)
out <- function(name) file.path(arguments[3], name)
written <- function(rows, name) write.csv(rows, out(name), row.names = FALSE, quote = TRUE, fileEncoding = "UTF-8")
events <- happened(findings(arguments[1]))
series <- monthly(events)
print(series, row.names = FALSE)
written(series, "monthly.csv")
drawn(series, out("monthly.pdf"))
written(joined(events, arguments[2]), "joined.csv")
written(sampled(events, 20, 1), "review.csv")
