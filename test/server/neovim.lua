-- Opens a file with the language server, waits for diagnostics, applies a code
-- action and saves. What it saw goes to ADEP_OUT as JSON.
local file = vim.env.ADEP_FILE
local seen = { diagnostics = {} }

local function finish(problem)
  seen.problem = problem
  vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.ADEP_OUT)
  vim.cmd(problem and 'cquit 1' or 'qall!')
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'adep',
    cmd = vim.fn.json_decode(vim.env.ADEP_COMMAND),
    root_dir = vim.fn.fnamemodify(file, ':h'),
    init_options = { locale = 'ru' },
  })
  vim.lsp.buf_attach_client(buffer, client)
  local arrived = vim.wait(30000, function()
    return #vim.diagnostic.get(buffer) > 0
  end, 50)
  if not arrived then
    error('no diagnostics arrived')
  end
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(seen.diagnostics, {
      code = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code),
      source = diagnostic.source,
      message = diagnostic.message,
      line = diagnostic.lnum,
      column = diagnostic.col,
    })
  end
  local first = vim.diagnostic.get(buffer)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(options.format_item or tostring, items)
    choose(items[1], 1)
  end
  local before = vim.api.nvim_buf_get_changedtick(buffer)
  vim.lsp.buf.code_action()
  local applied = vim.wait(20000, function()
    return vim.api.nvim_buf_get_changedtick(buffer) > before
  end, 50)
  if not applied then
    error('the code action changed nothing')
  end
  vim.cmd('write')
end

local ok, problem = pcall(run)
finish(not ok and tostring(problem) or nil)
