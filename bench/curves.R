# The rival of bench/curves.ts: R survival on the same histories, read from binary columns. Prints JSON.
suppressMessages(library(survival))
folder <- commandArgs(trailingOnly = TRUE)[1]
column <- function(name, n) readBin(file.path(folder, name), "double", n, endian = "little")
n <- as.integer(readLines(file.path(folder, "rows")))
time <- column("time", n); entry <- column("entry", n); cause <- column("cause", n)
group <- column("group", n); x <- column("x", n)
few <- seq_len(200000L)
fewer <- seq_len(100000L)

took <- function(work, times) {
  best <- Inf
  for (i in seq_len(times)) { gc(FALSE); best <- min(best, system.time(value <- work())[["elapsed"]]) }
  list(seconds = best, value = value)
}
digits <- function(values) paste(sprintf("%.12g", values), collapse = ",")
told <- function(name, one, values) cat(sprintf('{"name":"%s","seconds":%.4f,"values":[%s]}\n', name, one$seconds, digits(values)))

whole <- took(function() survfit(Surv(time, cause > 0) ~ 1, conf.type = "log-log"), 3)
told("whole", whole, c(whole$value$surv, whole$value$std.err * whole$value$surv, whole$value$lower))
late <- took(function() survfit(Surv(entry, time, cause > 0) ~ 1, conf.type = "log-log"), 3)
told("late", late, c(late$value$surv, late$value$n.risk))
parted <- took(function() survfit(Surv(time, cause > 0) ~ group, conf.type = "log-log"), 1)
ends <- cumsum(parted$value$strata)
told("parted", parted, parted$value$surv[ends - 1])
kinds <- factor(cause[few], 0:3, c("stays", "owner", "school", "retired"))
incidence <- took(function() survfit(Surv(time[few], kinds) ~ 1), 1)
told("incidence", incidence, c(incidence$value$pstate[, 2:4], incidence$value$std.err[, 2:4]))
rank <- took(function() survdiff(Surv(time, cause > 0) ~ group), 1)
told("rank", rank, c(rank$value$chisq))
fit <- took(function() coxph(Surv(entry[fewer], time[fewer], cause[fewer] > 0) ~ x[fewer] + group[fewer], ties = "efron"), 1)
told("cox", fit, c(coef(fit$value), sqrt(diag(vcov(fit$value)))))
