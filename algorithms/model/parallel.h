#pragma once

#include "model/progress.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace skolmix {

/// How many threads to use where the caller does not say.
inline unsigned allThreads() { return std::max(1U, std::thread::hardware_concurrency()); }

/// Calls work(first, end) for chunks of 0…count on several threads, and progress on the calling one. Every thread has a
/// copy of `work`. The first exception, also one of `progress`, ends all of it and is thrown here. Chunks are the same
/// whatever the number of threads; standard threads rather than a library, so that users have nothing to install.
template <class Work>
void inParallel(std::size_t count, std::size_t chunk, unsigned threads, const Progress &progress, const Work &work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr error;
  std::mutex errorGuard;
  const auto takeChunks = [&](Work own, bool isCaller) {
    try {
      for (std::size_t first = next.fetch_add(chunk); first < count; first = next.fetch_add(chunk)) {
        if (isCaller)
          progress(static_cast<double>(first) / static_cast<double>(count));
        own(first, std::min(first + chunk, count));
      }
    } catch (...) {
      next = count;
      const std::lock_guard guard(errorGuard);
      if (!error)
        error = std::current_exception();
    }
  };
  {
    const std::size_t chunks = (count + chunk - 1) / chunk;
    std::vector<std::jthread> others;
    for (std::size_t thread = 1; thread < std::min<std::size_t>(threads, chunks); ++thread)
      others.emplace_back([&] { takeChunks(work, false); });
    takeChunks(work, true);
  }
  if (error)
    std::rethrow_exception(error);
  progress(1);
}

} // namespace skolmix
