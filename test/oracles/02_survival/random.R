# Answers of R's survival to small random histories (ties, late entry, no events, all censored, one person).
# Rscript random.R, in this folder. Own work; R 4.2.2, survival 3.5-3.
library(survival); library(jsonlite)
set.seed(42); out <- list()
for (k in 1:60) {
  n <- sample(c(1,2,3,5,8,15,40), 1)
  late <- runif(1) < .5
  entry <- if (late) sample(0:6, n, TRUE) else rep(0, n)
  time <- entry + sample(1:8, n, TRUE)
  cause <- sample(0:2, n, TRUE, prob=c(runif(1), runif(1), runif(1)))
  g <- sample(0:2, n, TRUE); x <- round(rnorm(n),2); z <- rbinom(n,1,.5)
  r <- list(entry=entry,time=time,cause=cause,g=g,x=x,z=z,late=late)
  S <- Surv(entry, time, cause>0)
  for (ct in c("log-log","log","plain")) {
    f <- if (late) survfit(S~1, conf.type=ct) else survfit(Surv(time,cause>0)~1, conf.type=ct)
    s <- summary(f, censored=TRUE)
    q <- quantile(f, c(.25,.5,.75))
    r[[ct]] <- list(time=s$time,n=s$n.risk,d=s$n.event,surv=s$surv,se=s$std.err,lo=s$lower,up=s$upper,q=as.numeric(q$quantile),ql=as.numeric(q$lower),qu=as.numeric(q$upper))
  }
  if (length(unique(cause))>1 && any(cause>0)) {
    fc <- factor(cause, levels=0:2, labels=c("c","a","b"))
    f <- try(if (late) survfit(Surv(entry,time,fc)~1, id=seq_len(n)) else survfit(Surv(time,fc)~1), silent=TRUE)
    if (!inherits(f,"try-error")) { s <- summary(f, censored=TRUE)
      r$aj <- list(time=f$time, p=f$pstate, se=f$std.err) }
  }
  if (n>=8) {
    c1 <- try(suppressWarnings(coxph(S~x+z, ties="efron")), silent=TRUE)
    if (!inherits(c1,"try-error") && all(is.finite(coef(c1)))&& all(abs(coef(c1))<5)) r$cox <- list(coef=as.numeric(coef(c1)),se=sqrt(diag(vcov(c1))),ll=c1$loglik)
    c1 <- try(suppressWarnings(coxph(S~x+z, ties="breslow")), silent=TRUE)
    if (!inherits(c1,"try-error") && all(is.finite(coef(c1)))&& all(abs(coef(c1))<5)) r$coxb <- list(coef=as.numeric(coef(c1)),se=sqrt(diag(vcov(c1))),ll=c1$loglik)
    if (!late) { l <- try(survdiff(Surv(time,cause>0)~g), silent=TRUE)
      if (!inherits(l,"try-error")) r$lr <- list(obs=as.numeric(l$obs),exp=as.numeric(l$exp),chisq=l$chisq) }
  }
  out[[k]] <- r
}
writeLines(toJSON(out, digits=12, na="null", auto_unbox=FALSE), "random.expected.json")
